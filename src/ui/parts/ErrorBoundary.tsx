// Catches what a screen threw and says so in words it is given. Knows no screen and sends nothing anywhere.

import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** A change of this opens the page afresh: the route. */
  readonly resetKey: string;
  readonly onCaught: (error: unknown) => void;
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly resetKey: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error): void {
    this.props.onCaught(error);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return this.props.fallback(this.state.error, () => this.setState({ error: null }));
  }
}
