// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.jdbi.v3.core.Handle;

/** The tables of a case within one reading or one writing of it; good only while that lasts. */
public final class Session {
  private final Reports reports;
  private final Statements statements;
  private final Derived derived;
  private final Incidents incidents;
  private final Points points;
  private final References references;
  private final Search search;
  private final Actors actors;
  private final Days days;
  private final People people;
  private final Keys keys;
  private final Relations relations;
  private final Review review;
  private final Drafts drafts;
  private final SavedSearches searches;
  private final Claims claims;

  Session(Handle handle, Engine engine) {
    this.search = new Search(handle, engine);
    this.actors = new Actors(handle);
    this.days = new Days(handle);
    this.people = new People(handle);
    this.keys = new Keys(handle);
    this.review = new Review(handle);
    this.drafts = new Drafts(handle);
    this.searches = new SavedSearches(handle);
    this.claims = new Claims(handle);
    this.statements = new Statements(handle);
    this.reports = new Reports(handle, statements);
    this.derived = new Derived(handle);
    this.incidents = new Incidents(handle, search);
    this.points = new Points(handle, search);
    this.references = new References(handle);
    this.relations = new Relations(handle, statements);
  }

  public Reports reports() {
    return reports;
  }

  public Statements statements() {
    return statements;
  }

  public Derived derived() {
    return derived;
  }

  public Incidents incidents() {
    return incidents;
  }

  public Search search() {
    return search;
  }

  public Actors actors() {
    return actors;
  }

  public Claims claims() {
    return claims;
  }

  /** Before what was written is kept: brings up to date what is counted once for all of it. */
  void settle() {
    incidents.settle();
  }

  public Days days() {
    return days;
  }

  public Review review() {
    return review;
  }

  public Drafts drafts() {
    return drafts;
  }

  public SavedSearches searches() {
    return searches;
  }

  public Points points() {
    return points;
  }

  public Relations relations() {
    return relations;
  }

  public References references() {
    return references;
  }

  public People people() {
    return people;
  }

  public Keys keys() {
    return keys;
  }
}
