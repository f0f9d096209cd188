import type {JSX} from 'preact';
import type {General, Problem, Proposal} from '../../../meeting/meeting';
import {Button} from './button';
import {useDesk} from './contexts';
import {memo} from './memo';
import {ClosedProposal, OpenProposal} from './proposal';
import {Folded, Section} from './section';
import {Tool} from './tool';

interface VotesProps {
  readonly proposals: readonly Proposal[];
  /** Those of the whole meeting. */
  readonly problems: readonly Problem[];
  readonly general: General;
  /** Whether somebody is about to put something to the vote. */
  readonly isWriting: boolean;
}

/** The votes: open ones first, then the last one closed, then the others folded away. */
export const Votes = memo(({proposals, problems, general, isWriting}: VotesProps): JSX.Element => {
  const {words, change, canWrite} = useDesk();
  const open = proposals.filter(({result}) => result === null);
  const closed = proposals.filter(({result}) => result !== null);
  const last = closed[closed.length - 1];
  const earlier = closed.slice(0, -1);
  return (
    <Section
      name="votes"
      count={open.length}
      aside={
        canWrite && (
          <Button
            hook="new-proposal"
            look="quiet"
            expanded={isWriting}
            onPress={() => change({isWritingProposal: !isWriting})}
          >
            {words('ep_ag.vote.new')}
          </Button>
        )
      }
    >
      {isWriting && (
        <Tool
          draw={({NewProposal}) => (
            <NewProposal onDone={() => change({isWritingProposal: false})} />
          )}
        />
      )}
      {open.length === 0 && !isWriting && <p class="ep-ag-soft">{words('ep_ag.vote.none-open')}</p>}
      <ul class="ep-ag-list ep-ag-proposals">
        {open.map((proposal) => (
          <OpenProposal
            key={proposal.id}
            proposal={proposal}
            problems={problems}
            general={general}
          />
        ))}
        {last !== undefined && (
          <ClosedProposal key={`${last.id} closed`} proposal={last} problems={problems} />
        )}
      </ul>
      {earlier.length > 0 && (
        <Folded label={words('ep_ag.vote.closed', {count: earlier.length})}>
          <ul class="ep-ag-list ep-ag-proposals">
            {earlier.map((proposal) => (
              <ClosedProposal key={proposal.id} proposal={proposal} problems={problems} />
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
});
