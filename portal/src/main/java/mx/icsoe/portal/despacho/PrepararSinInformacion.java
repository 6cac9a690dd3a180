package mx.icsoe.portal.despacho;

import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.EnviarAFirma;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.usuarios.Servicio;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deja lista para la firma la informativa de quien no celebró contratos, en un paso. Firmarla sigue siendo de cada
 * contratista, que la revisa y confirma: nada se firma en lote.
 */
@Service
public class PrepararSinInformacion {

    private final IniciarInformativa iniciar;
    private final EnviarAFirma enviar;

    PrepararSinInformacion(IniciarInformativa iniciar, EnviarAFirma enviar) {
        this.iniciar = iniciar;
        this.enviar = enviar;
    }

    /**
     * La inicia y la envía.
     *
     * @return si quedó lista; no, si hay otra en preparación o ya no se puede
     */
    @Transactional
    public boolean preparar(Servicio servicio, Cuatrimestre cuatrimestre, Autor autor) {
        if (!servicio.facultades().contains(Facultad.CAPTURAR)
                || !servicio.facultades().contains(Facultad.ENVIAR_A_FIRMA)) {
            throw new IllegalArgumentException("le falta la facultad");
        }
        var inicio = iniciar.iniciar(servicio.contratista(), cuatrimestre, TipoDeInformativa.SIN_INFORMACION, autor);
        return switch (inicio) {
            case Inicio.Iniciada(var ficha) -> enviada(ficha, autor);
            case Inicio.HayOtra(var otra) -> false;
            case Inicio.Impedida(var motivo) -> false;
        };
    }

    /** Iniciar la misma dos veces da la que ya estaba, quizá ya enviada: un doble clic acaba igual. */
    private boolean enviada(Ficha ficha, Autor autor) {
        return switch (enviar.enviar(ficha.contratista(), ficha.id(), ficha.version(), autor)) {
            case Cambio.Listo listo -> true;
            case Cambio.Choque choque -> false;
            case Cambio.Negado negado -> false;
            case Cambio.NoExiste noExiste -> false;
        };
    }
}
