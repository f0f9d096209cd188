import type {JSX} from 'preact';
import {Button} from './button';
import {ClosedProposal, OpenProposal} from './proposal';
import {Section} from './section';
import {Tool} from './tool';
import {usePanel} from './view';

interface VotesProps {
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** The votes: open ones first, then the last one closed, then the others folded away. */
export const Votes = ({isWriting, onWriting}: VotesProps): JSX.Element => {
  const {meeting, words, canWrite} = usePanel();
  const open = meeting.proposals.filter(({result}) => result === null);
  const closed = meeting.proposals.filter(({result}) => result !== null);
  const last = closed[closed.length - 1];
  const earlier = closed.slice(0, -1);
  return (
    <Section
      name="votes"
      heading={words('ep_ag.vote.heading')}
      count={open.length}
      aside={
        canWrite && (
          <Button
            hook="new-proposal"
            look="quiet"
            expanded={isWriting}
            onPress={() => onWriting(!isWriting)}
          >
            {words('ep_ag.vote.new')}
          </Button>
        )
      }
    >
      {isWriting && (
        <Tool draw={({NewProposal}) => <NewProposal onDone={() => onWriting(false)} />} />
      )}
      {open.length === 0 && !isWriting && <p class="ep-ag-soft">{words('ep_ag.vote.none-open')}</p>}
      <ul class="ep-ag-list ep-ag-proposals">
        {open.map((proposal) => (
          <OpenProposal key={proposal.id} proposal={proposal} />
        ))}
        {last !== undefined && <ClosedProposal key={`${last.id} closed`} proposal={last} />}
      </ul>
      {earlier.length > 0 && (
        <details class="ep-ag-details">
          <summary>{words('ep_ag.vote.closed', {count: earlier.length})}</summary>
          <ul class="ep-ag-list ep-ag-proposals">
            {earlier.map((proposal) => (
              <ClosedProposal key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
};
