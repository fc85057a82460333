// Settings: each takes effect at once. Sections in the order in which a first call needs them.

import { Page } from '../app/Page';
import { StoreNotice } from '../app/StoreNotice';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { AboutSection } from './AboutSection';
import { CardsSection } from './CardsSection';
import { DataSection } from './DataSection';
import { HouseSection } from './HouseSection';
import { LookSection } from './LookSection';
import './settings.css';
import { SoundSection } from './SoundSection';
import { TimingSection } from './TimingSection';
import { WordsSection } from './WordsSection';

export function SettingsScreen() {
  const copy = useCopy().settings;
  const { settingsStanding } = useServices();
  return (
    <Page title={copy.title} current="settings">
      <main className="wrap settings" id="main">
        <div className="top">
          <h1 className="finding">{copy.title}</h1>
          <p className="lead">{copy.lead}</p>
          <p className="label" role="status">
            {copy.standing[settingsStanding]}
          </p>
        </div>
        <StoreNotice />
        <SoundSection />
        <WordsSection />
        <TimingSection />
        <LookSection />
        <HouseSection />
        <CardsSection />
        <DataSection />
        <AboutSection />
      </main>
    </Page>
  );
}
