import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeSbom } from './makeSbom.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }
  >;
};
const installed = Object.entries(lock.packages).filter(([where]) => where !== '');

describe('what is installed', () => {
  it('is what the lock names: one version, by its hash, from the registry, over https', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(installed.length).toBeGreaterThan(200);
    for (const [where, { version, resolved, integrity, link, inBundle }] of installed) {
      expect(version, where).toMatch(/^\d+\.\d+\.\d+/);
      expect(link, where).toBeUndefined();
      // A package that travels inside another is covered by that one's hash.
      if (inBundle) continue;
      expect(integrity, where).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      // The lock leaves the address out where it is the registry's own.
      if (resolved) expect(resolved, where).toMatch(/^https:\/\/registry\.npmjs\.org\/[^?#]+\.tgz$/);
    }
  });

  it('is named by versions: no branch, no repository, no folder, no address', () => {
    for (const kind of ['dependencies', 'devDependencies'])
      for (const [name, range] of Object.entries(manifest[kind] ?? {}))
        expect(range, name).toMatch(/^[\^~]?\d+\.\d+(?:\.\d+)?$/);
    for (const kind of ['optionalDependencies', 'bundleDependencies', 'overrides'])
      expect(manifest[kind]).toBeUndefined();
  });

  it('runs no script of its own while it is installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'])
      expect(manifest.scripts).not.toHaveProperty(hook);
  });

  it('is installed from the lock where it counts', () => {
    expect(read('.ci/run')).toMatch(/^npm ci$/m);
    expect(read('.ci/run')).not.toMatch(/npm (?:i|install|update)\b/);
  });
});

describe('the bill of materials', () => {
  const sbom = makeSbom();

  it('lists every package once with version, hash and licence, and is the same however often it is made', () => {
    expect(JSON.stringify(makeSbom())).toBe(JSON.stringify(sbom));
    const named = sbom.components.map((component) => component.purl);
    expect(new Set(named).size).toBe(named.length);
    const inLock = new Set(
      installed.map(([where, { version }]) => `${where.slice(where.lastIndexOf('node_modules/') + 13)}@${version}`),
    );
    expect(new Set(sbom.components.map(({ name, version }) => `${name}@${version}`))).toEqual(inLock);
    expect(JSON.stringify(sbom)).not.toContain(repository);
  });

  it('tells what is deployed from what only builds and tests', () => {
    const scopes = new Map(sbom.components.map(({ name, scope }) => [name, scope]));
    expect(scopes.get('nodemailer')).toBe('required');
    expect(scopes.get('vitest')).toBe('excluded');
    expect(sbom.components.filter(({ scope }) => scope === 'required').length).toBeGreaterThan(20);
  });

  it('covers whatever our deployed code imports', () => {
    const required = new Set(sbom.components.flatMap(({ name, scope }) => (scope === 'required' ? [name] : [])));
    const files = readdirSync(path.join(repository, 'shared'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .flatMap((name) => [...read(path.join('shared', name)).matchAll(/\bfrom '([^.'][^']*)';$/gm)])
      .map(([, specifier]) =>
        (specifier ?? '')
          .split('/')
          .slice(0, specifier?.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !name.startsWith('node:') && name !== 'aws-lambda');
    expect(imported.length).toBeGreaterThan(20);
    expect([...new Set(imported)].filter((name) => !required.has(name))).toEqual([]);
  });
});
