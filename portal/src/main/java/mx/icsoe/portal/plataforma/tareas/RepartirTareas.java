package mx.icsoe.portal.plataforma.tareas;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Da todas las tareas al programador de la casa. */
@Component
class RepartirTareas implements SchedulingConfigurer {

    private final ThreadPoolTaskScheduler tareas;

    RepartirTareas(@Qualifier("tareas") ThreadPoolTaskScheduler tareas) {
        this.tareas = tareas;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registro) {
        registro.setTaskScheduler(tareas);
    }
}
