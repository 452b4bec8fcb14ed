import { openDB, type IDBPDatabase } from "idb";
import { type Disk, DRAWERS, emptyContents } from "./disk";

/** 2: kept scenarios and the board. 3: drafts of plans. */
const DATABASE_VERSION = 3;
/** Some private modes never answer; a session must not wait for them. Milliseconds. */
const PATIENCE = 3000;

/** The browser's own database. Opened at the first need, and again when the browser closed it. */
export function browserDisk(name = "rapport"): Disk {
  let connection: Promise<IDBPDatabase> | null = null;

  function connect(): Promise<IDBPDatabase> {
    connection ??= open(name, () => {
      connection = null;
    }).catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return inTime(connection);
  }

  /** A connection may have been closed behind our back: one more try on a new one. */
  async function withDatabase<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    const database = await connect();
    try {
      return await use(database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      connection = null;
      return use(await connect());
    }
  }

  return {
    readAll: () =>
      withDatabase(async (database) => {
        const contents = emptyContents();
        const transaction = database.transaction(DRAWERS);
        await Promise.all(
          DRAWERS.map(async (drawer) => {
            const store = transaction.objectStore(drawer);
            const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
            keys.forEach((key, i) => {
              if (typeof key === "string") contents[drawer].set(key, values[i]);
            });
          }),
        );
        return contents;
      }),
    write: (changes) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(DRAWERS, "readwrite");
        const requests = changes.map(({ drawer, key, value }) => {
          const store = transaction.objectStore(drawer);
          return value === undefined ? store.delete(key) : store.put(value, key);
        });
        const all = Promise.all([...requests, transaction.done]);
        transaction.commit();
        await all;
      }),
    clear: () =>
      withDatabase(async (database) => {
        const transaction = database.transaction(DRAWERS, "readwrite");
        const requests = DRAWERS.map((drawer) => transaction.objectStore(drawer).clear());
        await Promise.all([...requests, transaction.done]);
      }),
  };
}

async function open(name: string, onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(name, DATABASE_VERSION, {
    upgrade(database) {
      for (const drawer of DRAWERS)
        if (!database.objectStoreNames.contains(drawer)) database.createObjectStore(drawer);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the browser's database does not answer")), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
