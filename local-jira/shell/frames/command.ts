/** One command of the bridge, with whatever data the app sent. */
export type Command = (data: unknown) => unknown;

export type Commands = Record<string, Command>;
