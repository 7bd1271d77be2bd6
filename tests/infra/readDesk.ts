/** Both templates as synthesized, and the means to read them as a person would: by the names resources have in infra/. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SynthesisOptions, synthesizeDesk } from '../../infra/synthesizeDesk.ts';

/** What stands in a template is CloudFormation's to type; tests look into it by path. */
type Parsed = ReturnType<typeof JSON.parse>;

export interface Resource {
  Type: string;
  Properties: Record<string, Parsed>;
  DependsOn?: string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export interface Template {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: unknown; Export?: { Name: string } }>;
}

export class Desk {
  constructor(
    readonly archive: Template,
    readonly pipeline: Template,
  ) {}

  /** Resources of one type in both stacks, or in one, by logical id. */
  ofType(type: string, templates = [this.archive, this.pipeline]): [id: string, resource: Resource][] {
    return templates.flatMap((template) =>
      Object.entries(template.Resources).filter(([, resource]) => resource.Type === type),
    );
  }

  only(type: string, idBegins: string): Resource {
    const found = this.ofType(type).filter(([id]) => nameOf(id) === idBegins);
    if (found.length !== 1) throw new Error(`${found.length} resources of type ${type} are called ${idBegins}`);
    return found[0]![1];
  }

  /**
   * An expression of the template as a person would say it: `Entries`, `ArchiveBucket/reports/*`. References and imports become the
   * names that resources have in infra/, without CDK's hash.
   */
  say(expression: unknown): string {
    if (typeof expression === 'string') return expression;
    const [[kind, value]] = Object.entries(expression as Record<string, unknown>) as [[string, unknown]];
    switch (kind) {
      case 'Ref':
        return nameOf(value as string);
      case 'Fn::GetAtt':
        return nameOf((value as string[])[0]!);
      case 'Fn::Join': {
        const [separator, parts] = value as [string, unknown[]];
        return parts.map((part) => this.say(part)).join(separator);
      }
      case 'Fn::ImportValue': {
        const output = Object.values(this.archive.Outputs).find(({ Export }) => Export?.Name === value);
        if (!output) throw new Error(`Pipeline imports ${value}, which Archive does not export`);
        return this.say(output.Value);
      }
      default:
        throw new Error(`No words for ${kind}`);
    }
  }
}

/** `EntriesQueue047208AE` → `EntriesQueue`. */
export function nameOf(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

/** Templates only: neither bundles nor, unless asked for, CloudFormation's validator. */
export async function readDesk(options: SynthesisOptions = {}): Promise<Desk> {
  const outdir = await mkdtemp(join(tmpdir(), 'dateline-templates-'));
  try {
    const folder = await synthesizeDesk({ outdir, bundle: false, validate: false, ...options });
    const read = async (stack: string): Promise<Template> =>
      JSON.parse(await readFile(join(folder, `${stack}.template.json`), 'utf8'));
    return new Desk(await read('Archive'), await read('Pipeline'));
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}
