// What the figures were taken on.
import os from 'node:os';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /** Runnable processes in the last minute, before the first measurement. */
  readonly load: number;
}

export function machine(): Machine {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    load: os.loadavg()[0]!,
  };
}

/** A machine in words; a busy one is said to be so: its figures are no use as figures. */
export function inWords({ cpu, cores, memory, system, node, load }: Machine): string {
  const busy = load > cores / 2 ? `; it was busy with other things (load ${load.toFixed(1)})` : '';
  return `${cpu}, ${cores} cores, ${memory}, ${system}, Node ${node}${busy}`;
}
