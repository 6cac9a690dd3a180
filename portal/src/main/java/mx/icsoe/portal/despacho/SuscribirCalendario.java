package mx.icsoe.portal.despacho;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Abre, renueva y apaga la dirección secreta de un calendario. */
@Service
public class SuscribirCalendario {

    private static final int OCTETOS = 32;

    private final Suscripciones suscripciones;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;
    private final SecureRandom azar;

    SuscribirCalendario(
            Suscripciones suscripciones, ApplicationEventPublisher hechos, InstantSource reloj, SecureRandom azar) {
        this.suscripciones = suscripciones;
        this.hechos = hechos;
        this.reloj = reloj;
        this.azar = azar;
    }

    public Optional<Suscripcion> de(DuenoDeCalendario dueno) {
        return suscripciones.de(dueno);
    }

    /** La de quien presenta la ficha; se busca por su huella, así que lo que tarda no dice cuánto se le parece a otra. */
    public Optional<Suscripcion> conFicha(String ficha) {
        return suscripciones.con(huella(ficha));
    }

    /**
     * Abre una dirección; si ya tenía, la anterior deja de servir.
     *
     * @return la ficha, que no se vuelve a poder leer
     */
    @Transactional
    public String abrir(DuenoDeCalendario dueno, boolean conNombres, Autor autor) {
        byte[] octetos = new byte[OCTETOS];
        azar.nextBytes(octetos);
        String ficha = Base64.getUrlEncoder().withoutPadding().encodeToString(octetos);
        suscripciones.poner(new Suscripcion(dueno, huella(ficha), conNombres, reloj.instant()));
        hechos.publishEvent(new HechoDeCalendario(
                "calendario.direccion-abierta", dueno, autor, Map.of("conNombres", Boolean.toString(conNombres))));
        return ficha;
    }

    @Transactional
    public void apagar(DuenoDeCalendario dueno, Autor autor) {
        if (suscripciones.quitar(dueno)) {
            hechos.publishEvent(new HechoDeCalendario("calendario.direccion-apagada", dueno, autor, Map.of()));
        }
    }

    private static Huella huella(String ficha) {
        return Huella.de(ficha.getBytes(StandardCharsets.US_ASCII));
    }
}
