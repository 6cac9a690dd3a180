package mx.icsoe.portal.despacho;

import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.notas.EnviarInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.usuarios.Servicio;
import org.springframework.stereotype.Service;

/**
 * Deja lista para la firma la informativa de quien no celebró contratos, en un paso. Firmarla sigue siendo de cada
 * contratista, que la revisa y confirma: nada se firma en lote.
 */
@Service
public class PrepararSinInformacion {

    private final IniciarInformativa iniciar;
    private final EnviarInformativa enviar;

    PrepararSinInformacion(IniciarInformativa iniciar, EnviarInformativa enviar) {
        this.iniciar = iniciar;
        this.enviar = enviar;
    }

    /** En qué acabó. */
    public enum Resultado {
        LISTA_PARA_FIRMA,
        /** Quedó en captura: algo, como los datos generales, impediría firmarla. */
        INICIADA,
        /** Hay otra en preparación, o en ese cuatrimestre ya no se puede. */
        YA_NO_SE_PUDO
    }

    /** La inicia y la envía; iniciada, enviarla puede no lograrse sin que se pierda lo hecho. */
    public Resultado preparar(CapturistaEnSesion quien, Servicio servicio, Cuatrimestre cuatrimestre) {
        if (!servicio.facultades().contains(Facultad.CAPTURAR)
                || !servicio.facultades().contains(Facultad.ENVIAR_A_FIRMA)) {
            throw new IllegalArgumentException("le falta la facultad");
        }
        var inicio =
                iniciar.iniciar(servicio.contratista(), cuatrimestre, TipoDeInformativa.SIN_INFORMACION, quien.autor());
        return switch (inicio) {
            case Inicio.Iniciada(var ficha) -> enviar(quien, servicio, ficha);
            case Inicio.HayOtra(var otra) -> Resultado.YA_NO_SE_PUDO;
            case Inicio.Impedida(var motivo) -> Resultado.YA_NO_SE_PUDO;
        };
    }

    private Resultado enviar(CapturistaEnSesion quien, Servicio servicio, Ficha ficha) {
        var identidad = new Identidad(
                servicio.contratista(),
                servicio.rfc(),
                servicio.nombre(),
                new Medio.Capturista(quien, servicio.facultades()),
                quien.desde());
        return switch (enviar.enviar(identidad, ficha.id(), ficha.version(), Optional.empty())) {
            case EnviarInformativa.Resultado.Enviada enviada -> Resultado.LISTA_PARA_FIRMA;
            case EnviarInformativa.Resultado.Impedida impedida -> Resultado.INICIADA;
            case EnviarInformativa.Resultado.YaEnviada ya -> Resultado.YA_NO_SE_PUDO;
            case EnviarInformativa.Resultado.Cambiada cambiada -> Resultado.YA_NO_SE_PUDO;
            case EnviarInformativa.Resultado.NoExiste noExiste -> Resultado.YA_NO_SE_PUDO;
        };
    }
}
