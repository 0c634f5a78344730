import { describe, expect, it } from 'vitest';
import { answersInOrder } from '../../scripts/crew';

const crew = {
  answer: (task: number) => task * 2,
  sizeOf: () => 10_000,
  threads: 1,
  module: new URL('file:///never-loaded.mjs'),
};

describe('answers in order', () => {
  it('all come out, however many tasks come at once', async () => {
    async function* tasks() {
      for (let task = 0; task < 1_000; task++) yield task;
    }
    const answers: number[] = [];
    for await (const some of answersInOrder(tasks(), crew)) answers.push(...some);
    expect(answers).toEqual(Array.from({ length: 1_000 }, (_, task) => task * 2));
  });

  it('no more is read than is held, while nobody takes the answers', async () => {
    let read = 0;
    async function* tasks() {
      for (; read < 1_000; read++) yield read;
    }
    const answers = answersInOrder(tasks(), crew);
    await answers.next();
    for (let round = 0; round < 50; round++) await new Promise((resolve) => setImmediate(resolve));
    expect(read).toBeLessThan(50);
    await answers.return(undefined);
  });

  it('what breaks the reading is thrown, once what was read is answered', async () => {
    async function* tasks() {
      yield 1;
      yield 2;
      throw new Error('broken');
    }
    const answers: number[] = [];
    const taken = (async () => {
      for await (const some of answersInOrder(tasks(), crew)) answers.push(...some);
    })();
    await expect(taken).rejects.toThrow('broken');
    expect(answers).toEqual([2, 4]);
  });

  describe('with other threads', () => {
    const moduleOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    async function* tasks() {
      for (let task = 0; task < 300; task++) yield task;
    }
    const gather = async (code: string) => {
      const answers: number[] = [];
      for await (const some of answersInOrder(tasks(), { ...crew, threads: 3, module: moduleOf(code) }))
        answers.push(...some);
      return answers;
    };

    it('answers keep the order of the tasks, however long a thread takes', async () => {
      const answers = await gather(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', (tasks) => {
          for (const end = Date.now() + (tasks[0] % 3); Date.now() < end; );
          parentPort.postMessage(tasks.map((task) => task * 2 + 0.5));
        });`);
      expect(answers.map(Math.floor)).toEqual(Array.from({ length: 300 }, (_, task) => task * 2));
      expect(answers.some((answer) => answer % 1 === 0.5)).toBe(true);
    });

    it('a thread that breaks down is told, not waited for', async () => {
      await expect(gather("throw new Error('no room')")).rejects.toThrow('A thread broke down (no room).');
    });
  });
});
