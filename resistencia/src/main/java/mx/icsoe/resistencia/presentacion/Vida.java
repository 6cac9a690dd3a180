package mx.icsoe.resistencia.presentacion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.icsoe.resistencia.BaseQueMuere;
import mx.icsoe.resistencia.presentacion.Solicitudes.Pedida;

/** Un portal desde que nace hasta que muere como se dispuso; atrás queda lo que alcanzó a contestar. */
final class Vida {

    private final Process portal;
    private final Muerte muerte;
    private final BaseQueMuere base;
    private final Map<String, String> folios = new HashMap<>();
    private boolean nacio;
    private boolean corre;
    private int contestadas;

    Vida(Process portal, Muerte muerte, BaseQueMuere base) {
        this.portal = portal;
        this.muerte = muerte;
        this.base = base;
    }

    /** Vive y muere; si la base estaba caída al nacer, no llega a vivir y hay que intentarlo con otro. */
    boolean vivir(List<Pedida> pedidas) throws IOException, InterruptedException {
        try (BufferedReader dicho = portal.inputReader()) {
            for (String renglon = dicho.readLine(); renglon != null; renglon = dicho.readLine()) {
                if (renglon.equals(PortalQueMuere.LISTO)) {
                    nacio = true;
                    mandar(pedidas);
                } else {
                    contestada(renglon);
                }
                quizaMatar(contestadas == pedidas.size());
            }
        } finally {
            fulminar();
            portal.waitFor(1, TimeUnit.MINUTES);
        }
        return nacio;
    }

    /** Por informativa, los folios que contestó antes de morir. */
    Map<String, String> folios() {
        return Map.copyOf(folios);
    }

    int contestadas() {
        return contestadas;
    }

    /** Si de verdad se paró en su punto, y no hubo que matarlo. */
    boolean seParo() {
        return portal.exitValue() == Paro.SALIDA;
    }

    private void mandar(List<Pedida> pedidas) {
        // No se cierra: al acabarse la entrada el portal se despediría.
        var entrada = new PrintWriter(portal.outputWriter());
        pedidas.forEach(pedida -> entrada.println(pedida.solicitud().renglon()));
        entrada.flush();
    }

    private void contestada(String renglon) {
        if (renglon.startsWith(PortalQueMuere.FOLIO)) {
            String par = renglon.substring(PortalQueMuere.FOLIO.length());
            int espacio = par.indexOf(' ');
            folios.put(par.substring(0, espacio), par.substring(espacio + 1));
            contestadas++;
        } else if (renglon.startsWith(PortalQueMuere.SIN_FOLIO)) {
            contestadas++;
        }
    }

    private void quizaMatar(boolean nadaMas) {
        if (corre || !nacio) {
            return;
        }
        if (nadaMas) {
            corre = true;
            matar();
        } else if (muerte.paro().isEmpty() && folios.size() >= muerte.confirmadas()) {
            corre = true;
            Thread.ofVirtual().start(this::matarLuego);
        }
    }

    private void matarLuego() {
        try {
            TimeUnit.MILLISECONDS.sleep(muerte.milisegundos());
            matar();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void matar() {
        switch (muerte.base()) {
            case SOBREVIVE -> fulminar();
            case MUERE_ANTES -> base.morir(() -> {}, this::fulminar);
            case MUERE_DESPUES -> base.morir(this::fulminar, () -> {});
        }
    }

    /** Como {@code kill -9}, y sin que Java cierre la salida antes de leer lo que alcanzó a escribir. */
    private void fulminar() {
        portal.toHandle().destroyForcibly();
    }
}
