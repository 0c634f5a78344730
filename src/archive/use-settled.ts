import { useEffect, useState } from 'preact/hooks';

/** A value as it was when it last rested for so many milliseconds: for what may follow the typing at a distance. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
