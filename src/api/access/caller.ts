import { type Role } from './role.ts';

/** Who asks: for the log, the rate and the roles. */
export interface Caller {
  /** The name of a key, the subject of a token, or the address of somebody unknown; never a secret. */
  readonly name: string;
  readonly roles: readonly Role[];
}

/** This program itself, and whoever sits at this machine as long as nobody has to say who they are. */
export const LOCAL_CALLER: Caller = { name: 'local', roles: ['ADMIN'] };
