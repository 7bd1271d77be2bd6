import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type ColumnType, type ExportRow, exportColumns } from './exportColumns.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type SchemaElement = Schema[number];
type ColumnData = Parameters<ParquetWriter['write']>[0]['columnData'];

const scalars: Record<Exclude<ColumnType, 'list'>, Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  // Both annotations: Athena's older readers know the one, DuckDB and Arrow prefer the other.
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  boolean: { type: 'BOOLEAN' },
  int32: { type: 'INT32' },
  int64: { type: 'INT64' },
  double: { type: 'DOUBLE' },
};

/** The same for every day, an empty one included: a year of files is one table. Lists in three levels, as the format's LogicalTypes.md asks. */
const schema: Schema = [
  { name: 'entries', num_children: exportColumns.length },
  ...exportColumns.flatMap(({ name, type }): SchemaElement[] =>
    type === 'list'
      ? [
          {
            name,
            num_children: 1,
            converted_type: 'LIST',
            logical_type: { type: 'LIST' },
            repetition_type: 'REQUIRED',
          },
          { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
          { ...scalars.string, name: 'element', repetition_type: 'REQUIRED' },
        ]
      : [{ ...scalars[type], name, repetition_type: 'OPTIONAL' }],
  ),
];

/** A Parquet file in the making: rows come in batches, each becomes a row group, and only its encoded bytes are held. */
export class ParquetFile {
  readonly #bytes = new ByteWriter();
  readonly #writer = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'dateline' });

  async add(rows: ExportRow[]): Promise<void> {
    if (rows.length === 0) return;
    const columnData = exportColumns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => encode(row[name] ?? null, type)),
    })) as ColumnData;
    await this.#writer.write({ columnData, rowGroupSize: rows.length });
  }

  async finish(): Promise<Uint8Array> {
    await this.#writer.finish();
    return this.#bytes.getBytes();
  }
}

/** What its column cannot hold is left empty: one row that says something impossible never costs the day its file. */
function encode(value: ExportRow[string] | null, type: ColumnType): unknown {
  if (value === null) return null;
  switch (type) {
    case 'timestamp': {
      const at = new Date(String(value));
      return Number.isNaN(at.getTime()) ? null : at;
    }
    case 'int64':
      return Number.isSafeInteger(value) ? BigInt(Number(value)) : null;
    case 'int32':
      return (Number(value) | 0) === value ? value : null;
    default:
      return value;
  }
}
