package mx.icsoe.portal.avisos;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.plataforma.correo.Correspondencia;
import mx.icsoe.portal.plataforma.correo.EstadoDeCarta;
import mx.icsoe.portal.plataforma.web.CuentaDeAvisos;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lo que cada quien puede hacer con sus avisos: leerlos y marcarlos. */
@Service
public class Buzon implements CuentaDeAvisos {

    private final Avisos avisos;
    private final Correspondencia correspondencia;
    private final InstantSource reloj;

    Buzon(Avisos avisos, Correspondencia correspondencia, InstantSource reloj) {
        this.avisos = avisos;
        this.correspondencia = correspondencia;
        this.reloj = reloj;
    }

    @Override
    public int sinLeer(EnSesion quien) {
        return avisos.sinLeer(Destinatario.de(quien));
    }

    public int cuantos(Destinatario destinatario) {
        return avisos.cuantos(destinatario);
    }

    /** Los no leídos primero y, entre iguales, los más nuevos. */
    public List<AvisoRecibido> pagina(Destinatario destinatario, int cuantos, int desde) {
        return avisos.pagina(destinatario, cuantos, desde);
    }

    public Optional<AvisoRecibido> uno(Destinatario destinatario, AvisoId aviso) {
        return avisos.uno(destinatario, aviso);
    }

    /** Qué fue de la carta que repitió el aviso; vacío si no hubo o ya pasó mucho. */
    public Optional<EstadoDeCarta> carta(AvisoRecibido aviso) {
        return aviso.carta().flatMap(correspondencia::estado);
    }

    /** Lo marca, si no lo estaba; dice si existe. */
    @Transactional
    public boolean marcarLeido(Destinatario destinatario, AvisoId aviso) {
        avisos.marcarLeido(destinatario, aviso, reloj.instant());
        return avisos.uno(destinatario, aviso).isPresent();
    }

    /** Marca los que se tenían a la vista: los que llegaron hasta esa hora. */
    @Transactional
    public void marcarTodos(Destinatario destinatario, Instant hasta) {
        avisos.marcarTodos(destinatario, hasta, reloj.instant());
    }
}
