"""The lists of vacancies: pages of whole rows, never a scroll; and the overview that leads to each."""

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.matches.actions import MatchesAction
from kiosk.tasks.matches.states import AtOverview, ListingMatches, listing, pages
from kiosk.tasks.matches.to import Section, ToMatches, ToOverview
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Event, Touched


def begin(to: ToMatches, scene: Scene) -> Stay:
    """Show the page asked for, or the last one if there are fewer; where nothing is listed, all that there is."""
    listed = listing(scene.identity, to.section).listed
    if not listed and scene.identity.groups is not None:
        return Stay(AtOverview())
    return Stay(ListingMatches(max(0, min(to.page, pages(len(listed), scene.large) - 1)), to.section))


def begin_overview(to: ToOverview, scene: Scene) -> Stay:
    """Show the groups."""
    return Stay(AtOverview())


def step(task: ListingMatches, event: Event, scene: Scene) -> Outcome:
    """Turn pages, open a row, see what else there is."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case Action.NEXT_PAGE:
            return begin(ToMatches(task.page + 1, task.section), scene)
        case Action.PREVIOUS_PAGE:
            return begin(ToMatches(task.page - 1, task.section), scene)
        case Action.OPEN_VACANCY if _lists(scene, task.section, event.argument):
            return Leave(ToVacancy(event.argument, back=ToMatches(task.page, task.section)))
        case MatchesAction.OVERVIEW:
            return Stay(AtOverview())
        case MatchesAction.WISHES:
            return Leave(ToWishes())
        case Action.BACK if task.section is not Section.FITS:
            return Stay(AtOverview())
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def step_overview(task: AtOverview, event: Event, scene: Scene) -> Outcome:
    """Go to a list that has something, to 还差一步, or change the wishes."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case MatchesAction.LIST if event.argument in {*Section}:
            return begin(ToMatches(section=Section(event.argument)), scene)
        case MatchesAction.STEPS if scene.identity.groups is not None and scene.identity.groups.one_step.listed:
            return Leave(ToNearMisses(back=ToOverview()))
        case MatchesAction.WISHES:
            return Leave(ToWishes())
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _lists(scene: Scene, section: Section, number: str) -> bool:
    return any(one.match.number == number for one in listing(scene.identity, section).listed)
