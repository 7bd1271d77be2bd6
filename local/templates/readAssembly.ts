/** Reads what `cdk synth` left in a folder: the stacks, their resources, and where the code of each function lies. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LocalProblem } from '../localProblem.ts';

const Notes = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown().optional() })));

const Manifest = z.object({
  artifacts: z
    .record(
      z.string(),
      z.object({
        type: z.string(),
        displayName: z.string().optional(),
        /** Construct path → what CDK noted there; in the manifest itself, or in a file beside it. */
        metadata: Notes.optional(),
        additionalMetadataFile: z.string().optional(),
        properties: z
          .object({
            templateFile: z.string().optional(),
            stackName: z.string().optional(),
            file: z.string().optional(),
            directoryName: z.string().optional(),
          })
          .optional(),
      }),
    )
    .default({}),
});

const Template = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Properties: z.record(z.string(), z.unknown()).default({}),
        Metadata: z.record(z.string(), z.unknown()).default({}),
        Condition: z.string().optional(),
      }),
    )
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});

const AssetManifest = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })).default({}),
});

export interface TemplateStack {
  /** The construct's own id, `Pipeline`: what people call the stack. */
  id: string;
  stackName: string;
  template: z.infer<typeof Template>;
  /** Logical id → `Pipeline/FileEntries/Function/Resource`. */
  constructPaths: Map<string, string>;
  /** The folder or file CDK would upload under `hash`, absolute; undefined for an asset that is not a file. */
  assetPath(hash: string): string | undefined;
}

export interface TemplateResource {
  stack: TemplateStack;
  logicalId: string;
  type: string;
  properties: Record<string, unknown>;
  /** `Pipeline/FileEntries/Function/Resource`, where CDK wrote it; else the logical id. */
  constructPath: string;
  /** CDK's word for where the code lies, where it wrote one. */
  assetHint?: string;
}

/** Throws LocalProblem when the folder holds no assembly. */
export function readAssembly(assemblyDir: string): TemplateStack[] {
  const dir = path.resolve(assemblyDir);
  const manifest = read(path.join(dir, 'manifest.json'), Manifest);
  const artifacts = Object.values(manifest.artifacts);
  const assets = new Map<string, string>();
  for (const artifact of artifacts) {
    if (artifact.type !== 'cdk:asset-manifest' || !artifact.properties?.file) continue;
    const { files } = read(path.join(dir, artifact.properties.file), AssetManifest);
    for (const [hash, file] of Object.entries(files)) {
      if (file.source.path) assets.set(hash, path.resolve(dir, file.source.path));
    }
  }
  const stacks: TemplateStack[] = [];
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    const { templateFile, stackName, directoryName } = artifact.properties ?? {};
    if (artifact.type === 'aws:cloudformation:stack' && templateFile) {
      const template = read(path.join(dir, templateFile), Template);
      const notes = {
        ...artifact.metadata,
        ...(artifact.additionalMetadataFile ? read(path.join(dir, artifact.additionalMetadataFile), Notes) : {}),
      };
      const constructPaths = new Map<string, string>();
      for (const [place, marks] of Object.entries(notes)) {
        for (const mark of marks) {
          if (mark.type === 'aws:cdk:logicalId') constructPaths.set(String(mark.data), place.replace(/^\//, ''));
        }
      }
      stacks.push({
        id,
        constructPaths,
        stackName: stackName ?? artifact.displayName ?? id,
        template,
        assetPath: (hash) => assets.get(hash),
      });
    } else if (artifact.type === 'cdk:cloud-assembly' && directoryName) {
      stacks.push(...readAssembly(path.join(dir, directoryName)));
    }
  }
  if (stacks.length === 0) throw missingAssembly(dir, 'holds no stacks');
  return stacks;
}

export function resourcesOf(stack: TemplateStack): TemplateResource[] {
  return Object.entries(stack.template.Resources).map(([logicalId, resource]) => {
    const assetHint = resource.Metadata['aws:asset:path'];
    return {
      stack,
      logicalId,
      type: resource.Type,
      properties: resource.Properties,
      constructPath: stack.constructPaths.get(logicalId) ?? logicalId,
      assetHint: typeof assetHint === 'string' ? assetHint : undefined,
    };
  });
}

function read<Shape>(file: string, schema: z.ZodType<Shape>): Shape {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw missingAssembly(path.dirname(file), `has no ${path.basename(file)}`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw missingAssembly(path.dirname(file), `holds a ${path.basename(file)} that is not JSON`);
  }
  const shaped = schema.safeParse(parsed);
  if (shaped.success) return shaped.data;
  throw missingAssembly(
    path.dirname(file),
    `holds a ${path.basename(file)} that cannot be read: ${z.prettifyError(shaped.error)}`,
  );
}

function missingAssembly(dir: string, what: string): LocalProblem {
  return new LocalProblem(
    `The folder of synthesized stacks ${dir} ${what}.`,
    'Synthesize the stacks again with `npm run synth`.',
  );
}
