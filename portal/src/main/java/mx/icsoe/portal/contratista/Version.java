package mx.icsoe.portal.contratista;

import java.time.Instant;

/**
 * Lo guardado en una versión: cuál es, cuándo se guardó y con qué certificado.
 *
 * @param numero desde 1, sin huecos
 * @param serie número de serie del certificado con que había entrado quien guardó
 */
public record Version<T>(int numero, T valor, Instant guardado, String serie) {}
