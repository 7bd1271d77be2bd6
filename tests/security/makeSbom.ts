/**
 * The software bill of materials, CycloneDX 1.5: `npm run sbom`, or `npm run sbom -- FILE`.
 *
 * Made from package-lock.json and the packages as they lie installed (for their licences), never from the network. No serial number and no
 * time stands in it, so that the same lock gives the same bytes and a change of it can be read as a diff. `scope` says what is
 * deployed: `required` is what package.json's dependencies need at run time, `excluded` what only builds, tests and synthesizes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

interface LockedPackage {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

export interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required' | 'excluded';
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: { expression: string }[] | { license: { name: string } }[];
  purl: string;
}

export function makeSbom() {
  const lockText = readFileSync(path.join(repository, 'package-lock.json'), 'utf8');
  const lock = JSON.parse(lockText) as { name: string; version: string; packages: Record<string, LockedPackage> };
  const components = new Map<string, Component>();
  for (const [where, locked] of Object.entries(lock.packages)) {
    if (where === '') continue;
    const component = componentOf(where, locked);
    const twin = components.get(component.purl);
    // The same package installed twice is deployed when one of the two is.
    if (twin) twin.scope = twin.scope === 'required' ? 'required' : component.scope;
    else components.set(component.purl, component);
  }
  return {
    bomFormat: 'CycloneDX' as const,
    specVersion: '1.5' as const,
    version: 1,
    metadata: {
      component: {
        type: 'application' as const,
        'bom-ref': `pkg:npm/${lock.name}@${lock.version}`,
        name: lock.name,
        version: lock.version,
        licenses: [{ expression: 'Apache-2.0' }],
      },
      properties: [{ name: 'package-lock.json:sha256', value: createHash('sha256').update(lockText).digest('hex') }],
    },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

function componentOf(where: string, { version = '', integrity, license, dev, devOptional }: LockedPackage): Component {
  const name = where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const stated = license ?? statedLicense(where);
  const sha512 = integrity?.startsWith('sha512-')
    ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
    : undefined;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: dev || devOptional ? 'excluded' : 'required',
    ...(sha512 && { hashes: [{ alg: 'SHA-512' as const, content: sha512 }] }),
    ...(stated && {
      licenses: /^[\w .()+-]+$/.test(stated) ? [{ expression: stated }] : [{ license: { name: stated } }],
    }),
    purl,
  };
}

/** The lock leaves out what a package states in the old way. */
function statedLicense(where: string): string | undefined {
  const file = path.join(repository, where, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: unknown;
    licenses?: { type?: string }[];
  };
  if (typeof license === 'string') return license;
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(makeSbom(), null, 2)}\n`;
  const [file] = process.argv.slice(2);
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
