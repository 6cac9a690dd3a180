package mx.icsoe.portal.avisos;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.contratista.Contactos;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.Correspondencia;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** La puerta de los avisos: asienta en el buzón y manda carta al último correo registrado (Lineamiento 2, fr. V). */
@Service
public class Avisar {

    private final Avisos avisos;
    private final Contactos contactos;
    private final ObjectProvider<CorreoDelCapturista> capturistas;
    private final Correspondencia correspondencia;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    Avisar(
            Avisos avisos,
            Contactos contactos,
            ObjectProvider<CorreoDelCapturista> capturistas,
            Correspondencia correspondencia,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.avisos = avisos;
        this.contactos = contactos;
        this.capturistas = capturistas;
        this.correspondencia = correspondencia;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /**
     * Avisa dentro de la transacción en curso, que exige: el aviso y su carta existen si el acto existe. Quien no tiene
     * correo registrado lo encuentra en su buzón. Lo que ya se avisó con la misma llave no se repite.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void a(Destinatario destinatario, AvisoNuevo nuevo) {
        var id = new AvisoId(identificadores.siguiente());
        boolean asentado = avisos.agregar(destinatario, id, nuevo, reloj.instant());
        if (asentado) {
            correo(destinatario)
                    .map(correo -> correspondencia.enviar(carta(correo, nuevo, id)))
                    .ifPresent(carta -> avisos.anotarCarta(destinatario, id, carta));
        }
    }

    /** De unos destinatarios, a quiénes no se les ha avisado con esa llave, en el mismo orden. */
    public <D extends Destinatario> List<D> sinAviso(List<D> destinatarios, String llave) {
        Set<UUID> avisados =
                avisos.avisados(destinatarios.stream().map(Destinatario::valor).toList(), llave);
        return destinatarios.stream()
                .filter(destinatario -> !avisados.contains(destinatario.valor()))
                .toList();
    }

    /** Lo mismo que dice el aviso; si no lleva a ninguna parte, lleva al buzón. */
    private static Carta carta(Correo correo, AvisoNuevo nuevo, AvisoId id) {
        Carta carta = Carta.para(correo, nuevo.asunto(), nuevo.texto());
        return nuevo.enlace()
                .map(enlace -> carta.conEnlace(enlace.rotulo(), enlace.ruta()))
                .orElseGet(() -> carta.conEnlace("Ver en mi buzón", new RutaPropia("/icsoe/buzon/" + id)));
    }

    private Optional<Correo> correo(Destinatario destinatario) {
        return switch (destinatario) {
            case Destinatario.DelContratista(var contratista) ->
                contactos.vigente(contratista).map(contacto -> contacto.valor().correo());
            case Destinatario.DelCapturista(var capturista) ->
                Optional.ofNullable(capturistas.getIfAvailable()).flatMap(puerto -> puerto.de(capturista));
        };
    }
}
