import type { DatabaseConnection, Dialect, Driver } from 'kysely';

import { storageFault } from './storage-fault';

async function plainly<T>(work: Promise<T>): Promise<T> {
  return work.then(null, (error: unknown) => {
    throw storageFault(error);
  });
}

function plainConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query) => plainly(connection.executeQuery(query)),
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

/** The connection of the driver inside, by the one that is handed out. */
class PlainDriver implements Driver {
  readonly #inner: Driver;
  readonly #connections = new WeakMap<DatabaseConnection, DatabaseConnection>();

  constructor(inner: Driver) {
    this.#inner = inner;
  }

  async init(): Promise<void> {
    return plainly(this.#inner.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await plainly(this.#inner.acquireConnection());
    const outer = plainConnection(inner);
    this.#connections.set(outer, inner);
    return outer;
  }

  async beginTransaction(connection: DatabaseConnection, settings: Parameters<Driver['beginTransaction']>[1]): Promise<void> {
    return plainly(this.#inner.beginTransaction(this.#insideOf(connection), settings));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    return plainly(this.#inner.commitTransaction(this.#insideOf(connection)));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return plainly(this.#inner.rollbackTransaction(this.#insideOf(connection)));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(this.#insideOf(connection));
  }

  async destroy(): Promise<void> {
    return this.#inner.destroy();
  }

  #insideOf(connection: DatabaseConnection): DatabaseConnection {
    return this.#connections.get(connection) ?? connection;
  }
}

/** A dialect whose errors are expected failures (`AppError`) wherever an operator can do something about them. */
export function withPlainFaults(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => new PlainDriver(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
