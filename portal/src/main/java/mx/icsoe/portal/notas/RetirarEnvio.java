package mx.icsoe.portal.notas;

import java.util.Optional;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.RetirarDeFirma;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Retirar del envío»: la regresa a captura mientras el contratista no tenga una firma preparada (ADR 0151). */
@Service
public class RetirarEnvio {

    private final Informativas informativas;
    private final FirmaEnPuerta firma;
    private final RetirarDeFirma retirar;
    private final HiloDeNotas hilo;
    private final Anotar anotar;

    RetirarEnvio(
            Informativas informativas, FirmaEnPuerta firma, RetirarDeFirma retirar, HiloDeNotas hilo, Anotar anotar) {
        this.informativas = informativas;
        this.firma = firma;
        this.retirar = retirar;
        this.hilo = hilo;
        this.anotar = anotar;
    }

    /**
     * La retira. Quien presenta también la aparta, así que uno de los dos llega después y se entera.
     *
     * @param version la que la persona tenía a la vista
     */
    @Transactional
    public Regreso retirar(Identidad identidad, InformativaId id, int version) {
        return informativas
                .paraPresentar(identidad.contratista(), id)
                .filter(enFirma -> enFirma.ficha().version() == version)
                .map(enFirma -> impedimento(enFirma)
                        .<Regreso>map(motivo -> new Regreso.Impedido(enFirma, motivo))
                        .orElseGet(() -> retirar(identidad, enFirma)))
                .orElseGet(() -> informativas
                        .buscar(identidad.contratista(), id)
                        .<Regreso>map(actual -> yaRetirada(actual, version))
                        .orElseGet(Regreso.NoExiste::new));
    }

    private Optional<MotivoDeNota> impedimento(Informativa.EnFirma enFirma) {
        return hilo.de(enFirma).ultimo().isEmpty()
                ? Optional.of(MotivoDeNota.LA_CERRO_EL_CONTRATISTA)
                : firma.impideRetirar(enFirma);
    }

    private Regreso retirar(Identidad identidad, Informativa.EnFirma enFirma) {
        var cambio = retirar.retirar(
                enFirma.contratista(), enFirma.id(), enFirma.ficha().version(), identidad.autor());
        if (cambio instanceof Cambio.Listo(var abierta)) {
            anotar.movimiento(abierta.ficha(), QuienAnota.de(identidad), ClaseDeNota.RETIRO, Optional.empty());
            return new Regreso.Listo(abierta);
        }
        throw new IllegalStateException("no se retiró la que se tenía apartada");
    }

    /** Un doble clic, u otro capturista que la retiró a la vez: quedó como se quería. */
    private static Regreso yaRetirada(Informativa actual, int version) {
        return actual instanceof Informativa.EnCaptura && actual.ficha().version() == version + 1
                ? new Regreso.Listo(actual)
                : new Regreso.Cambiada(actual);
    }
}
