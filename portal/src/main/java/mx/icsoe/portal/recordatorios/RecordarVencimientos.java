package mx.icsoe.portal.recordatorios;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.informativas.Cumplimiento;
import mx.icsoe.portal.informativas.Cumplimientos;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Cada hora mira si toca recordar el vencimiento que corre y a quién le falta. Puede correr en todos los nodos a la vez y
 * repetirse: lo ya recordado no se recuerda otra vez.
 */
@Service
class RecordarVencimientos {

    private static final int TANDA = 500;

    /** Antes no se escribe a nadie, aunque el día haya empezado. */
    private static final int HORA_DE_EMPEZAR = 8;

    private final Calendario calendario;
    private final Contratistas contratistas;
    private final Cumplimientos cumplimientos;
    private final RecordarAUno recordar;
    private final InstantSource reloj;

    RecordarVencimientos(
            Calendario calendario,
            Contratistas contratistas,
            Cumplimientos cumplimientos,
            RecordarAUno recordar,
            InstantSource reloj) {
        this.calendario = calendario;
        this.contratistas = contratistas;
        this.cumplimientos = cumplimientos;
        this.recordar = recordar;
        this.reloj = reloj;
    }

    @Scheduled(cron = "${icsoe.recordatorios.cron:0 7 * * * *}")
    void recordar() {
        Instant ahora = reloj.instant();
        if (ahora.atZone(Ventana.CENTRO_DE_MEXICO).getHour() < HORA_DE_EMPEZAR) {
            return;
        }
        Ventana ventana = calendario.queCorre(ahora);
        long dias = ventana.diasParaVencer(ahora);
        Anticipacion.cuandoFaltan(dias)
                .map(anticipacion -> new Recordatorio(ventana, anticipacion, dias))
                .ifPresent(this::recordarATodos);
    }

    private void recordarATodos(Recordatorio recordatorio) {
        List<ContratistaId> tanda = contratistas.siguientes(Optional.empty(), TANDA);
        while (!tanda.isEmpty()) {
            recordarA(tanda, recordatorio);
            tanda = contratistas.siguientes(Optional.of(tanda.getLast()), TANDA);
        }
    }

    /** Una transacción por contratista: si el proceso muere, lo hecho queda y lo demás se hace a la hora siguiente. */
    private void recordarA(List<ContratistaId> tanda, Recordatorio recordatorio) {
        Map<ContratistaId, Cumplimiento> cuales =
                cumplimientos.de(recordatorio.ventana().cuatrimestre(), tanda);
        for (ContratistaId contratista : recordar.faltan(tanda, recordatorio)) {
            Cumplimiento cumplimiento = cuales.getOrDefault(contratista, Cumplimiento.SIN_INICIAR);
            if (cumplimiento != Cumplimiento.PRESENTADA) {
                recordar.a(contratista, cumplimiento, recordatorio);
            }
        }
    }
}
