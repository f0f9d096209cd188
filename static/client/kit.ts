/**
 * What the tools, the second file of the client, use of the first one. The build puts these in the
 * place of the tools' own imports, so that there is one Preact in a page and nothing is loaded twice:
 * a name that is missing here fails the build.
 */
export {createElement, Fragment, render} from 'preact';
export {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
export {nextTurn, orderQueue, speakingTurn} from '../../meeting/assembly/queue-order';
export {sittingOf} from '../../meeting/assembly/sitting';
export {verdictOf} from '../../meeting/assembly/verdict';
export {templateNames} from '../../meeting/template-name';
export {isOption} from '../../meeting/notation/choice-label';
export {ActionButton, Button} from './panel/button';
export {useDesk, useMeeting, usePerson, useUnderWay, useUnfolded} from './panel/contexts';
export {drawNow} from './panel/draw-now';
export {GiveFloor} from './panel/give-floor';
export {VoteProblems} from './panel/problem';
export {writeSitting} from './panel/sitting';
export {writeValue} from './panel/value-words';
