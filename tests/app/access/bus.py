# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as a screen reader has it: what is on the accessibility bus, found by role and name and
worked by actions, text and keys. No pointer, no picture. Waits by asking again until something lasting is
there."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # s: a loaded machine is slow, a right answer ends the wait at once
NOT_THERE = (GLib.Error, AttributeError)  # what went away while it was looked at


def showing(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def has(thing, state):
    return thing.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def walk(thing, depth=0):
    """What is shown, a window's content from above to below; tables by their rows on the screen only."""
    yield thing
    if depth > 40:
        return
    try:
        children = [thing.get_child_at_index(i) for i in range(min(thing.get_child_count(), 400))]
    except NOT_THERE:
        return
    for child in children:
        try:
            if child is not None and (depth == 0 or showing(child)):
                yield from walk(child, depth + 1)
        except NOT_THERE:
            continue


def words(thing):
    """Role, name and description, for people who read why a test failed."""
    try:
        return "%s '%s' (%s)" % (thing.get_role_name(), thing.get_name(), thing.get_description())
    except NOT_THERE:
        return "(gone)"


class Console:
    def __init__(self, pid):
        self.pid = pid
        self._alerts = []
        self._notices = []
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:showing")
        self._listener.register("object:announcement") # Qt 6.8
        self.app = self.wait(self._application, "the console on the bus")

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            try:
                if one is not None and one.get_process_id() == self.pid and one.get_child_count() > 0:
                    return one
            except NOT_THERE:
                continue
        return None

    def wait(self, look, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            try:
                found = look()
            except NOT_THERE:
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError("never there: %s\n%s" % (what, self.picture()))
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.1)

    def _heard(self, event):
        try:
            if event.source.get_process_id() != self.pid:
                return
            if event.type.startswith("object:announcement"):
                self._notices.append(event.any_data)
            elif event.detail1 and event.source.get_role() == Atspi.Role.ALERT:
                self._alerts.append(event.source.get_name())
            elif event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self._notices.append(event.source.get_name())
        except NOT_THERE:
            pass

    def alerts(self):
        """What readers were given to say at once, as it came."""
        return self._alerts

    def notices(self):
        """What readers were given to say when they have nothing else to say."""
        return self._notices

    def picture(self):
        try:
            return "\n".join(words(one) for one in walk(self.app) if one.get_name())
        except (AttributeError, GLib.Error):
            return "(the console is gone)"

    def look(self, role, name, inside=None):
        """The first of this role whose name is, or starts with, the words."""
        for one in walk(inside or self.app):
            try:
                if one.get_role_name() == role and (one.get_name() == name or one.get_name().startswith(name + " ")):
                    return one
            except NOT_THERE:
                continue
        return None

    def find(self, role, name, inside=None):
        return self.wait(lambda: self.look(role, name, inside), "%s '%s'" % (role, name))

    def gone(self, role, name):
        self.wait(lambda: self.look(role, name) is None, "%s '%s' gone" % (role, name))

    def act(self, thing, action):
        """Actions are named as Qt names them, in English."""
        names = [thing.get_action_name(i) for i in range(thing.get_n_actions())]
        assert action in names, "%s cannot %s, only %s" % (words(thing), action, names)
        thing.do_action(names.index(action))

    def press(self, role, name, action="Press", inside=None):
        thing = self.wait(lambda: self._ready(role, name, inside), "%s '%s' to press" % (role, name))
        self.act(thing, action)
        return thing

    def _ready(self, role, name, inside):
        thing = self.look(role, name, inside)
        return thing if thing is not None and has(thing, "enabled") else None

    def write(self, name, text):
        field = self.find("text", name)
        assert has(field, "editable"), words(field) + " cannot be written in"
        field.set_text_contents(text)
        self.wait(lambda: self.text(field) == text, "'%s' in %s" % (text, words(field)))

    @staticmethod
    def text(thing):
        return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))
