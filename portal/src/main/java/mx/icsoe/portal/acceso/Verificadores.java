package mx.icsoe.portal.acceso;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.efirma.VerificadorDeEntrada;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Arma el verificador con lo configurado; sin autoridades o sin a quién preguntar por la revocación, no hay. */
@Component
class Verificadores {

    private final OrigenDelSitio origen;
    private final ObjectProvider<Confianza> confianza;
    private final ObjectProvider<Revocacion> revocacion;
    private final Retos retos;
    private final InstantSource reloj;

    Verificadores(
            OrigenDelSitio origen,
            ObjectProvider<Confianza> confianza,
            ObjectProvider<Revocacion> revocacion,
            Retos retos,
            InstantSource reloj) {
        this.origen = origen;
        this.confianza = confianza;
        this.revocacion = revocacion;
        this.retos = retos;
        this.reloj = reloj;
    }

    Optional<VerificadorDeEntrada> paraEntrada() {
        var autoridades = confianza.getIfAvailable();
        var servicio = revocacion.getIfAvailable();
        if (autoridades == null || servicio == null) {
            return Optional.empty();
        }
        return Optional.of(VerificadorDeEntrada.con()
                .origen(origen.valor())
                .confianza(autoridades)
                .revocacion(servicio)
                .retos(retos)
                .reloj(reloj)
                .paraEntrada());
    }
}
