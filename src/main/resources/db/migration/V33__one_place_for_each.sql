-- Where everybody is at a moment, once: as long as a departure is not recorded somebody seems to lie in two beds, and the
-- later arrival tells where the person is.
create function whereabouts(moment timestamptz, known timestamptz) returns setof stay language sql stable as $$
  select distinct on (s.person_id) s.* from present_at(moment, known) s
  order by s.person_id, s.arrived_at desc, s.id desc
$$;
