package nl.gehoordengedaan.action;

import java.util.UUID;

/**
 * How one partner kept what it promised, counted.
 *
 * @param partner   the organisation
 * @param all       actions that it does or did, or was asked last
 * @param open      still to be done, whether late or not
 * @param late      of those, late now
 * @param kept      done on or before the day that was promised first
 * @param doneLater done after that day
 * @param moved     of which the date was moved at least once
 * @param moves     how often dates were moved in all
 * @param reopened  done again because a reporter said that it was not solved
 * @param disputed  not solved according to a reporter, and not done again
 * @param confirmed solved according to a reporter
 * @param notDone   not done, with a reason
 */
public record PartnerFigures(UUID programme, UUID partner, long all, long open, long late, long kept, long doneLater, long moved, long moves,
                             long reopened, long disputed, long confirmed, long notDone) {
}
