import { l10n } from 'vscode';
import type { ActorType } from '../../protocol';

/** "person": what an actor is said to be. */
export function typeName(type: ActorType): string {
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'country':
      return l10n.t('country');
    case 'place':
      return l10n.t('place');
    case 'group':
      return l10n.t('group');
  }
}

/** "People": the heading over several. */
export function typeHeading(type: ActorType): string {
  switch (type) {
    case 'person':
      return l10n.t('People');
    case 'organization':
      return l10n.t('Organisations');
    case 'country':
      return l10n.t('Countries');
    case 'place':
      return l10n.t('Places');
    case 'group':
      return l10n.t('Groups');
  }
}

/** A codicon; shapes differ, so that types are told apart without colour. */
export function typeIcon(type: ActorType): string {
  switch (type) {
    case 'person':
      return 'person';
    case 'organization':
      return 'briefcase';
    case 'country':
      return 'globe';
    case 'place':
      return 'location';
    case 'group':
      return 'organization'; // drawn as two people
  }
}
