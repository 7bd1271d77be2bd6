import type { Topic } from '../model/subscriber.ts';

/** The kinds of event that a topic stands for. What is of no listed kind belongs to every topic: nobody can know that it does not. */
export const kindsOfTopic: Record<Topic, readonly string[]> = {
  fighting: [
    'air-strike',
    'shelling',
    'bombing',
    'clash',
    'advance',
    'drone-strike',
    'assassination',
    'chemical-attack',
  ],
  chemical: ['chemical-attack'],
  civilians: ['displacement', 'aid', 'infrastructure'],
  prisoners: ['detention', 'hostage', 'execution', 'trial'],
  talks: ['diplomacy', 'truce', 'statement'],
};
