import * as builders from './builders.ts';
import { type ServiceName, type Services, services } from './services.ts';

const all = { ...builders };

/** For those who are no function and know only at run time what they want: all builders are loaded, and all clients with them. */
export function servicesNamed<Name extends ServiceName>(...names: Name[]): Pick<Services, Name> {
  const named = Object.fromEntries(names.map((name) => [name, all[name]])) as unknown as Pick<typeof builders, Name>;
  return services(named);
}
