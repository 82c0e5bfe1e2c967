import type { DatabaseConnection, Dialect, Driver } from 'kysely';

import { storageFault } from './storage-fault';

async function plainly<T>(work: Promise<T>): Promise<T> {
  return work.then(null, (error: unknown) => {
    throw storageFault(error);
  });
}

/** PostgreSQL refuses NUL in a text, and neither engine keeps half of a surrogate pair: both say the character for what is not one. */
function wellFormed(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD') : parameter;
}

function plainConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    // SQLite's throws at once instead of promising.
    executeQuery: async (query) =>
      plainly(Promise.resolve().then(() => connection.executeQuery({ ...query, parameters: query.parameters.map(wellFormed) }))),
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

  /** Where even that fails, the database has ended the transaction by itself, or its connection; what is to be told is why it came to that. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#inner.rollbackTransaction(this.#insideOf(connection)).then(null, () => undefined);
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
export function withPlainFaults(dialect: Dialect, adapter = dialect.createAdapter()): Dialect {
  return {
    createAdapter: () => adapter,
    createDriver: () => new PlainDriver(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
