/** How long work goes on before waiting messages get their turn, in milliseconds. */
const TURN = 12;

/**
 * Cuts long work into turns: `await turn()` between its steps lets the event loop run when a turn is over, and costs
 * next to nothing when not.
 */
export function takingTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await nextTurn();
    began = performance.now();
  };
}

/** After the messages that wait now. Node handles them before an immediate, a browser before a timeout. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
