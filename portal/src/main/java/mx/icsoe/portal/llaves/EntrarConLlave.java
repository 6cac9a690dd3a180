package mx.icsoe.portal.llaves;

import mx.icsoe.portal.llaves.RetosDeLlave.Proposito;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Limites;
import mx.icsoe.portal.plataforma.limites.Permiso;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.stereotype.Service;

/** Decide si quien presenta una llave de acceso entra, y como quién (WebAuthn, 7.2). */
@Service
public class EntrarConLlave {

    private final Llaves llaves;
    private final PedirReto retos;
    private final Comprobador comprobador;
    private final ConstanciasDeLlaves constancias;
    private final DuenoDeLlave duenos;
    private final Limites limites;

    EntrarConLlave(
            Llaves llaves,
            PedirReto retos,
            Comprobador comprobador,
            ConstanciasDeLlaves constancias,
            DuenoDeLlave duenos,
            Limites limites) {
        this.llaves = llaves;
        this.retos = retos;
        this.comprobador = comprobador;
        this.constancias = constancias;
        this.duenos = duenos;
        this.limites = limites;
    }

    /** Lo que resultó de presentar una llave. */
    public sealed interface Resultado {

        /** Entra: falta abrirle la sesión. */
        record Adentro(EnSesion quien) implements Resultado {}

        record Rechazada(MotivoDeLlave motivo) implements Resultado {}

        /** Demasiados intentos seguidos: no se comprobó nada. */
        record Frenada(long segundos) implements Resultado {}
    }

    /**
     * Lo que el navegador necesita para que el dispositivo ofrezca sus llaves; sin nombre de usuario, porque la
     * credencial es descubrible.
     */
    public record Peticion(String rpId, Octetos reto) {}

    /** Empieza: da el reto. */
    public Peticion pedir(String sesion) {
        return new Peticion(comprobador.rpId(), retos.para(sesion, Proposito.ENTRAR));
    }

    /**
     * Termina: comprueba la firma del dispositivo y que su dueño todavía pueda entrar así.
     *
     * @param direccion de red desde la que se intenta
     */
    public Resultado entrar(String sesion, Respuesta.Uso uso, String direccion) {
        return switch (retos.cobrar(sesion, Proposito.ENTRAR)) {
            case Comprobacion.Mala<Octetos>(var motivo) -> rechazar(motivo);
            case Comprobacion.Buena<Octetos>(var reto) ->
                llaves.buscar(uso.manija(), uso.credencial())
                        .map(presentada -> conCupo(presentada, uso, reto, direccion))
                        .orElseGet(() -> rechazar(MotivoDeLlave.DESCONOCIDA));
        };
    }

    private Resultado conCupo(Llaves.Presentada presentada, Respuesta.Uso uso, Octetos reto, String direccion) {
        String quien = presentada.llave().id() + " " + direccion;
        return switch (limites.pedir(Limite.ENTRADA_POR_LLAVE, quien)) {
            case Permiso.Negado negado -> new Resultado.Frenada(negado.segundos());
            case Permiso.Concedido concedido -> comprobar(presentada, uso, reto);
        };
    }

    private Resultado comprobar(Llaves.Presentada presentada, Respuesta.Uso uso, Octetos reto) {
        var llave = presentada.llave();
        if (llave.bloqueada().isPresent()) {
            return rechazar(llave, MotivoDeLlave.BLOQUEADA);
        }
        return switch (comprobador.uso(uso, presentada.credencial(), reto)) {
            case Comprobacion.Mala<Comprobacion.Firmado>(var motivo) -> {
                if (motivo == MotivoDeLlave.COPIADA) {
                    constancias.copiada(llave);
                }
                yield rechazar(llave, motivo);
            }
            case Comprobacion.Buena<Comprobacion.Firmado>(var firmado) ->
                constancias.usada(llave, firmado) ? conDueno(llave) : rechazar(llave, MotivoDeLlave.COPIADA);
        };
    }

    private Resultado conDueno(Llave llave) {
        return switch (duenos.de(llave)) {
            case Comprobacion.Mala<EnSesion>(var motivo) -> rechazar(llave, motivo);
            case Comprobacion.Buena<EnSesion>(var quien) -> {
                constancias.entrada(llave, DuenoDeLlave.autor(quien));
                yield new Resultado.Adentro(quien);
            }
        };
    }

    private Resultado rechazar(Llave llave, MotivoDeLlave motivo) {
        constancias.rechazada(llave, motivo);
        return new Resultado.Rechazada(motivo);
    }

    private Resultado rechazar(MotivoDeLlave motivo) {
        constancias.rechazada(motivo);
        return new Resultado.Rechazada(motivo);
    }
}
