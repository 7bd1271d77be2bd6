import type { Driver } from '../drive.ts';
import type { FaultDesk } from '../openDesk.ts';

export interface Scenario {
  name: string;
  /** The desk's clock when it begins. */
  from: string;
  /** What stands before the first fault may come. Run once, undisturbed. */
  before?(desk: FaultDesk, driver: Driver): Promise<void>;
  /** What happens under faults. */
  act(desk: FaultDesk, driver: Driver): Promise<void>;
}
