// What the build turns JSX into: Preact itself has it, and its module for JSX is 250 bytes more.
export {createElement, Fragment} from 'preact';
