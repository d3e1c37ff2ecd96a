package ravine.workbench;

import ravine.session.Session;

/** A session that something else took the place of before it was saved; its document's name is empty if it had none. */
public record Unsaved(String name, Session session) {}
