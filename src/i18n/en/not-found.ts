/** The words of the page that answers an address without one. */
export const notFound = {
  title: 'Not here',
  text: 'There is no page at this address. An address once published stays, so this one is most likely mistyped, or names a day of which no snapshot is held.',
  hatched: 'Hatched, as in the strip of reigns: nothing held.',
  ways: 'Ways on',
  home: 'Who leads each board now, by how much, and how it came to be.',
  boards: 'Standings, reigns, and every day of which a snapshot is held.',
  timeline: 'Launches, lead changes and retirements, newest first.',
  news: 'What happened, in our own words, with sources.',
  models: 'Every model on the boards: where it stands and stood.',
  organizations: 'Who makes them, and how often each led.',
  report: 'Did a link of this site lead here? That is an error of ours:',
};
