import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { z } from 'zod';

const HOST = '127.0.0.1';
const TRIES = 20;

const Address = z.object({ port: z.number() });

const isTaken = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

function tryPort(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(Address.parse(server.address()).port);
    });
  });
}

/** A server that only this machine can reach. It takes the next free port from the wanted one on; 0 is any. */
export async function listen(
  wanted: number,
  fetch: Hono['fetch'],
): Promise<{ url: string; port: number; close: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch, hostname: HOST });
  for (let port = wanted; ; port += 1) {
    try {
      const found = await tryPort(server, port);
      return {
        url: `http://${HOST}:${String(found)}`,
        port: found,
        close: () =>
          new Promise((resolve) => {
            server.close(() => {
              resolve();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!isTaken(error) || port >= wanted + TRIES) throw error;
    }
  }
}
