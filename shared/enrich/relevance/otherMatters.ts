import { type Verdict, verdict, why } from './explain.ts';
import type { Found } from './lookAround.ts';
import type { Scene } from './scene.ts';

export function otherTopic(scene: Scene): [string, Found] | undefined {
  for (const topic of ['covid', 'sport', 'culture', 'disaster', 'economy']) {
    const found = scene.tells(topic);
    if (found !== undefined) return [topic, found];
  }
  return undefined;
}

export function otherMatters(scene: Scene): Verdict | undefined {
  const other = otherTopic(scene);
  if (other === undefined || scene.islamicState.length > 0) return undefined;
  // A government that raises its oil output, a minister at a fair: offices, and nobody who fights.
  if (scene.warActors.length > 0 && (scene.armed.length > 0 || scene.violence.length > 0)) return undefined;
  return verdict('off', 0.15, why(`${other[0]}-not-war`, other[1]));
}
