/**
 * The stores a function uses, made from its environment when its code is loaded: a variable that is missing fails the function at
 * once, not at its first message. A function names its services, and infra grants it exactly those.
 */
import type * as builders from './builders.ts';

type Builders = typeof builders;
export type ServiceName = keyof Builders;
export type Services = { readonly [Name in ServiceName]: ReturnType<Builders[Name]> };

export function services<Name extends ServiceName>(named: Pick<Builders, Name>): Pick<Services, Name> {
  return Object.fromEntries((Object.keys(named) as Name[]).map((name) => [name, named[name]()])) as unknown as Pick<
    Services,
    Name
  >;
}
