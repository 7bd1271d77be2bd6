import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layTable } from '../../../cli/writeTable.ts';

const head = ['entry', 'outlet', 'headline', 'place'];
const rows = [
  ['e-1', 'Orontes Press', 'Shells fall on the bakery quarter', 'Idlib'],
  ['e-2', 'وكالة الفرات', 'قصف على السوق', ''],
];

describe('a table on a terminal', () => {
  it('has one line a row where there is room, or nobody says how much there is', () => {
    expect(layTable(head, rows)).toEqual([
      'entry  outlet         headline                           place',
      '─────  ─────────────  ─────────────────────────────────  ─────',
      'e-1    Orontes Press  Shells fall on the bakery quarter  Idlib',
      'e-2    وكالة الفرات   قصف على السوق',
    ]);
    expect(layTable(head, rows, 62)).toEqual(layTable(head, rows));
  });

  it('puts what does not fit on a line below, and no empty line for an empty cell', () => {
    expect(layTable(head, rows, 58)).toEqual([
      'entry  outlet         headline',
      '    place',
      '─────  ─────────────  ─────────────────────────────────',
      'e-1    Orontes Press  Shells fall on the bakery quarter',
      '    Idlib',
      'e-2    وكالة الفرات   قصف على السوق',
    ]);
  });

  it('keeps every cell whole at any width, and no line wider than the terminal unless one cell is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.array(fc.stringMatching(/^[a-z]{0,30}$/), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (columns, cells) => {
          const lines = layTable(head, cells, columns);
          const widest = Math.max(...head.map((name) => name.length), ...cells.flat().map((cell) => cell.length));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(columns, widest + 4));
          for (const cell of cells.flat()) expect(lines.some((line) => line.includes(cell))).toBe(true);
        },
      ),
    );
  });
});
