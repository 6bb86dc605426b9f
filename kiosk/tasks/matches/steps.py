"""The lists of vacancies: pages of whole rows, never a scroll; and the overview that leads to each."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.matches.actions import MatchesAction
from kiosk.tasks.matches.states import AtOverview, ListingMatches, listing, pages
from kiosk.tasks.matches.to import Section, ToMatches, ToOverview
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.actions import Action
from kiosk.visit.ranking import asks_here, city_call
from kiosk.visit.vocabulary import Answered, Ask, Event, MatchHere, NotAnswered, Touched
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.market.groups import Groups
from labourhall.market.order import Order


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
    """Go to a list that has something, to 还差一步, change the wishes, or have the lists in another order."""
    match event:
        case Answered(answer=Groups() as groups):
            identity = replace(scene.identity, groups=groups, order=_other(scene.identity.order))
            return Leave(ToMatches(), identity=identity)
        case NotAnswered() if not task.here:
            return _sort_here(task, scene)
        case NotAnswered():
            return Stay(AtOverview(code=event.code))
        case Touched():
            return _touched(task, event, scene)
        case _:
            return Stay(task)


def _touched(task: AtOverview, event: Touched, scene: Scene) -> Outcome:
    match event.action:
        case MatchesAction.ORDER if scene.identity.groups is not None and not task.waiting:
            return _sort(task, scene)
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


def _sort(task: AtOverview, scene: Scene) -> Stay:
    if asks_here(scene.identity):
        return _sort_here(task, scene)
    call = city_call(scene.identity, scene.identity.seeker, _other(scene.identity.order))
    return Stay(AtOverview(scene.ticket), (Ask(scene.ticket, call, scene.token),))


def _sort_here(task: AtOverview, scene: Scene) -> Stay:
    call = FindPublicMatches(scene.identity.seeker, _other(scene.identity.order))
    return Stay(AtOverview(scene.ticket, here=True), (MatchHere(scene.ticket, call),))


def _other(order: Order) -> Order:
    return Order.BY_SCORE if order is Order.NEWEST else Order.NEWEST


def _lists(scene: Scene, section: Section, number: str) -> bool:
    return any(one.match.number == number for one in listing(scene.identity, section).listed)
