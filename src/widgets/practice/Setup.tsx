import type { ComponentChildren } from 'preact';
import type { Party, Scene } from '../../domain/negotiation/table/index.ts';
import { people } from './people.ts';
import { type Setup as Chosen, MEETINGS, opponents } from './setup.ts';

export interface ToldScene {
  scene: Scene;
  story: string;
}

interface SetupProps {
  id: string;
  scenes: readonly ToldScene[];
  setup: Chosen;
  onChange: (change: Partial<Chosen>) => void;
}

const sides: readonly Party[] = ['a', 'b'];

/** Who sits at the table, over what, and by which rules. */
export function Setup({ id, scenes, setup, onChange }: SetupProps) {
  const parties = scenes.find(({ scene }) => scene.id === setup.scene)?.scene.parties;
  const choice = (type: 'radio' | 'checkbox', name: string, checked: boolean) => ({
    type,
    name: `${id}-${name}`,
    checked,
  });
  return (
    <div class="situation">
      <fieldset class="choice flow">
        <legend>What is it about?</legend>
        {scenes.map(({ scene, story }) => (
          <Choice
            key={scene.id}
            {...choice('radio', 'scene', setup.scene === scene.id)}
            onChoose={() => onChange({ scene: scene.id })}
          >
            {scene.title} <span class="rule">{story}</span>
          </Choice>
        ))}
      </fieldset>
      <div class="flow">
        <fieldset class="choice flow">
          <legend>Who are you?</legend>
          {sides.map((side) => (
            <Choice
              key={side}
              {...choice('radio', 'side', setup.side === side)}
              onChoose={() => onChange({ side })}
            >
              {parties?.[side]}
            </Choice>
          ))}
        </fieldset>
        <fieldset class="choice flow">
          <legend>Who sits across from you?</legend>
          {opponents.map((opponent) => (
            <Choice
              key={opponent}
              {...choice('radio', 'with', setup.opponent === opponent)}
              onChoose={() => onChange({ opponent })}
            >
              {people[opponent].name} <span class="rule">{people[opponent].manner}</span>
            </Choice>
          ))}
        </fieldset>
        <fieldset class="choice flow">
          <legend>By which rules?</legend>
          <Choice
            {...choice('checkbox', 'argues', setup.argues)}
            onChoose={() => onChange({ argues: !setup.argues })}
          >
            Questions and reasons are allowed, and not offers alone
          </Choice>
          <Choice
            {...choice('checkbox', 'again', setup.again)}
            onChoose={() => onChange({ again: !setup.again })}
          >
            The same partner comes back: {MEETINGS} meetings, and both remember
          </Choice>
          <Choice
            {...choice('checkbox', 'theyBegin', setup.theyBegin)}
            onChoose={() => onChange({ theyBegin: !setup.theyBegin })}
          >
            {people[setup.opponent].name} speaks first
          </Choice>
        </fieldset>
      </div>
    </div>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function Choice({ type, name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input {...{ type, name, checked }} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
