// Spreads work over threads of this machine, this one among them; answers come back in the order of the tasks. What a thread runs is
// `serve`. Holds a bounded number of tasks and answers, however many there are.
import { EventEmitter, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, Worker } from 'node:worker_threads';

export interface Crew<Task, Answer> {
  /** Does a task; must not throw. */
  readonly answer: (task: Task) => Answer;
  /** How large a task is, in any unit that grows with the work. */
  readonly sizeOf: (task: Task) => number;
  /** How many threads there may be, this one included. */
  readonly threads: number;
  /** The module that other threads run: it calls `serve` with the same `answer`. */
  readonly module: URL;
}

/** Tasks after which other threads are worth their start (a tenth of a second each). */
const FEW = 24;
/** Sizes, for tasks of text in code units: what is handed to a thread at a time, and what is held in all for each thread. */
const PARCEL = 50_000;
const HELD = 6 * PARCEL;
/** Answers are given out so many at a time while there is more to do: each giving has its price. */
const SHEAF = 16;
/** Parcels a thread has before it at most: one to work at, others so that it never waits for this thread. */
const AHEAD = 3;

interface Slot<Task, Answer> {
  readonly task: Task;
  readonly size: number;
  answer: Answer | undefined;
  done: boolean;
}

/**
 * The answers to tasks, in their order, those that are ready together at a time. This thread answers what the others have no hands
 * for, so that a few tasks start no thread at all. Throws what reading the tasks throws, and when a thread breaks down.
 */
export async function* answersInOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  crew: Crew<Task, Answer>,
): AsyncGenerator<Answer[]> {
  const desk = new Desk(tasks, crew);
  try {
    for (;;) {
      const ready = desk.takeReady();
      if (ready.length) yield ready;
      else if (desk.isDone()) return;
      desk.handOut();
      if (!desk.answerOne()) await desk.news();
      // What other threads and the input have to say comes in between.
      await turn();
    }
  } finally {
    await desk.close();
  }
}

/** In another thread: answers what comes, parcel by parcel. */
export function serve<Task, Answer>(answer: (task: Task) => Answer): void {
  parentPort!.on('message', (tasks: Task[]) => parentPort!.postMessage(tasks.map(answer)));
}

/** What is on the desk of the thread that leads. */
class Desk<Task, Answer> {
  /** Read, not given out; in the order of the input. */
  private readonly open: Slot<Task, Answer>[] = [];
  /** Those of them that nobody has taken. */
  private readonly waiting: Slot<Task, Answer>[] = [];
  private readonly hands: Hand<Task, Answer>[] = [];
  /** Says `news` when there is something to do or to give out, `room` when more may be read. */
  private readonly bell = new EventEmitter();
  private held = 0;
  private seen = 0;
  private ended = false;
  private fault: { readonly error: unknown } | null = null;

  constructor(
    tasks: AsyncIterable<Task>,
    private readonly crew: Crew<Task, Answer>,
  ) {
    this.read(tasks).catch(this.fail);
  }

  private readonly fail = (error: unknown): void => {
    this.fault ??= { error };
    this.bell.emit('news');
  };

  private async read(tasks: AsyncIterable<Task>): Promise<void> {
    for await (const task of tasks) {
      const slot = { task, size: this.crew.sizeOf(task), answer: undefined, done: false };
      this.open.push(slot);
      this.waiting.push(slot);
      this.held += slot.size;
      this.seen += 1;
      this.bell.emit('news');
      while (this.held >= HELD * this.crew.threads) await once(this.bell, 'room');
    }
    this.ended = true;
    this.bell.emit('news');
  }

  /** Takes the answers whose turn it is; none while there is more to do and they are few. */
  takeReady(): Answer[] {
    let count = 0;
    while (this.open[count]?.done) count += 1;
    if (count < SHEAF && this.waiting.length) return [];
    const ready = this.open.splice(0, count);
    for (const { size } of ready) this.held -= size;
    if (count) this.bell.emit('room');
    return ready.map((slot) => slot.answer as Answer);
  }

  isDone(): boolean {
    return this.ended && this.open.length === 0;
  }

  /** Gives the other threads what they have hands for; starts them when there is more than a few to do. */
  handOut(): void {
    if (this.seen > FEW && this.waiting.length && this.hands.length < this.crew.threads - 1)
      this.hands.push(new Hand(this.crew.module, () => this.bell.emit('news'), this.fail));
    for (let round = 0; round < AHEAD; round++)
      for (const hand of this.hands)
        if (this.waiting.length && hand.parcels <= round) hand.take(this.waiting.splice(0, this.parcel()));
  }

  private parcel(): number {
    let count = 0;
    for (let size = 0; count < this.waiting.length && size < PARCEL; count++) size += this.waiting[count]!.size;
    return count;
  }

  /** Does one task that nobody has taken; false when there is none. */
  answerOne(): boolean {
    const slot = this.waiting.shift();
    if (!slot) return false;
    slot.answer = this.crew.answer(slot.task);
    slot.done = true;
    return true;
  }

  /** Waits for a task or an answer. */
  async news(): Promise<void> {
    if (!this.fault && !this.open[0]?.done && !this.isDone()) await once(this.bell, 'news');
    if (this.fault) throw this.fault.error;
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.stop()));
  }
}

/** Another thread, with what it has in hand. */
class Hand<Task, Answer> {
  private readonly worker: Worker;
  private readonly parcelsInHand: Slot<Task, Answer>[][] = [];

  constructor(module: URL, onAnswer: () => void, onFault: (error: unknown) => void) {
    this.worker = new Worker(module);
    this.worker.on('message', (answers: Answer[]) => {
      for (const [at, slot] of this.parcelsInHand.shift()!.entries()) {
        slot.answer = answers[at];
        slot.done = true;
      }
      onAnswer();
    });
    this.worker.on('error', ({ message }) => {
      onFault(new Error(`A thread broke down (${message}). What has come out is whole; one thread may get further.`));
    });
  }

  get parcels(): number {
    return this.parcelsInHand.length;
  }

  take(slots: Slot<Task, Answer>[]): void {
    this.parcelsInHand.push(slots);
    this.worker.postMessage(slots.map(({ task }) => task));
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
