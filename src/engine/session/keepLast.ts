// Remembers the last answer of a pure function, so that unchanged parts of a view stay the same objects. Knows nothing of views.

/** `run` with a memory of one: the same arguments (by identity) give the same result object. */
export function keepLast<A extends readonly unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known !== null && args.every((arg, index) => Object.is(arg, known.args[index]))) return known.result;
    const result = run(...args);
    last = { args, result };
    return result;
  };
}
