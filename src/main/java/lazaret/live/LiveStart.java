package lazaret.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;

/** Two threads of a node: one speaks, one listens. */
@Singleton
@Startup
@DependsOn("Migration")
public class LiveStart {
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Announcer announcer;

    @Inject
    private Ear ear;

    private List<Thread> working = List.of();

    @PostConstruct
    void begin() {
        working = List.of(threads.newThread(announcer::work), threads.newThread(ear::work));
        working.forEach(Thread::start);
    }

    @PreDestroy
    void end() {
        ear.stop();
        working.forEach(Thread::interrupt);
    }
}
