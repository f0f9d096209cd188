/**
 * What the tools, the second file of the client, use of the first one. The build puts these in the
 * place of the tools' own imports, so that there is one Preact in a page and nothing is loaded twice:
 * a name that is missing here fails the build.
 */
export {Component, createElement, Fragment, render} from 'preact';
export {nextTurn, orderQueue, speakingTurn} from '../../meeting/assembly/queue-order';
export {tallyOf} from '../../meeting/assembly/tally';
export {decide} from '../../meeting/assembly/verdict';
export {templateNames} from '../../meeting/intent';
export {isOption} from '../../meeting/notation/choice-label';
export {ActionButton, Button} from './panel/button';
export {GiveFloor} from './panel/give-floor';
export {VoteProblems} from './panel/problem';
export {writeSitting} from './panel/sitting';
export {focus, stateful} from './panel/stateful';
export {writeValue} from './panel/value-words';
export {usePanel} from './panel/view';
