// A failure that the person can mend: its message is all they need, no stack.
export class Plain extends Error {}
