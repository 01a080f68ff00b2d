package nl.gehoordengedaan.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs timers and steps of processes on threads of the server, so that beans, transactions and class loading are as in a request. */
class ServerJobExecutor extends JobExecutor {

    private final ManagedExecutorService threads;
    private Future<?> acquisition;

    ServerJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquisition.cancel(true);
            acquisition = null;
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException allThreadsAreBusy) {
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
